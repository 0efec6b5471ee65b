using System.Reflection;
using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;
using Samenspel.Kernel;
using Samenspel.Modules.Access;

namespace Samenspel.Web.Tests.Api;

/// <summary>Everything that a page can ask, an operation of the API can ask too: both name the handlers that they use.</summary>
public sealed class CoverageTests(SamenspelHost host)
{
    // What a program may not do, or gets in another way.
    private static readonly Dictionary<string, string> Elsewhere = new(StringComparer.Ordinal)
    {
        ["ShowRuns"] = "a long computation belongs to who sits at the page; a program runs samenspel businesscase with any number of draws",
        ["ShowRun"] = "the same",
        ["StartRun"] = "the same",
        ["StopRun"] = "the same",
        ["DivideRegion"] = "a computation of seconds belongs to who sits at the page; a program runs samenspel divide",
        ["StartDivision"] = "the same",
        ["StopDivision"] = "the same",
        ["ShareStrategy"] = "sharing is an act of people, with in sight what is shared; a program reads what is: LeesPartnerstrategie",
        ["FillAdvances"] = "a button that fills in a form; a program sends the advances that were paid",
        ["ShowCalendar"] = "the same days by term, by council and by dossier: BerekenTermijn, LeesRaadsjaar, LeesDossierKalender",
        ["ShowFeed"] = "a secret address belongs to who sits at the page",
        ["RenewFeed"] = "the same",
        ["EndFeed"] = "the same",
        ["OpenRound"] = "what opens for everybody at once is begun and written by people at the page, who see there for whom and when; a program reads: LeesMetingen, LeesMeting",
        ["ProposeDeadline"] = "the same",
        ["AgreeDeadline"] = "the same",
        ["StopRound"] = "the same",
        ["ShowSheet"] = "the same",
        ["KeepSheet"] = "the same",
        ["StartAlternatives"] = "the alternatives test is walked at the page, with the reason of each question in sight; a program reads: LeesAlternatieventoetsen",
        ["ShowWalk"] = "the same",
        ["AnswerNode"] = "the same",
        ["GoBack"] = "the same",
        ["ShareRun"] = "the same",
        ["OpenScan"] = "what people answer without their name is begun, answered, closed and shared by people at the page, who see there what becomes of it; a program reads: LijstScans, LeesScan",
        ["CloseScan"] = "the same",
        ["ShareScan"] = "the same",
        ["ShowScanSheet"] = "the same",
        ["KeepScanSheet"] = "the same",
        ["ImportScanAnswers"] = "who reads in answers of people sees beforehand what becomes of them, at the page",
        ["KeepScanSession"] = "notes are made by people who talk, at the page",
        ["BeginCampaign"] = "a campaign is begun, followed and closed by people at the page, and a municipality answers there with in sight what others said of it; answers of many come in as a file; a program reads: LijstCampagnes, LeesCampagne",
        ["ChangeCampaign"] = "the same",
        ["CloseCampaign"] = "the same",
        ["ShowResponse"] = "the same",
        ["RemindMunicipalities"] = "the same",
        ["ImportAnswers"] = "the same",
        ["ShowAnswer"] = "the same",
        ["KeepAnswer"] = "the same",
        ["TakeBackAnswer"] = "the same",
        ["KeepReplies"] = "the same",
        ["ShowHome"] = "puts together for a person what a program reads of each dossier by itself: LeesProces, LeesDossierKalender, LijstVragen",
        ["AssignQuestion"] = "who does what is agreed by people at the page; a program reads the days with the answers",
        ["AddRemark"] = "a conversation is for people at the page",
        ["ChangeRemark"] = "the same",
        ["TickOutput"] = "that an output is there is stated by somebody at the page",
        ["TakeBackOutput"] = "the same",
        ["NoteWarning"] = "that a warning was seen is stated by somebody at the page; a program reads it in LeesWaarschuwingen",
        ["ListMemos"] = "a memo is a page and a Word file for people; a program reads what it is made of: LeesBusinesscase, LeesProces, LijstBesluiten",
        ["ShowMemo"] = "the same",
        ["ShowRenewal"] = "whoever leads a dossier reads what changes at the page before it moves to newer content",
        ["RenewContent"] = "the same",
        ["ReadMap"] = "the boundaries are a file: /kaart.geojson and data/",
    };

    [Fact]
    public void EveryHandlerOfAPage_IsReachedByAnOperation()
    {
        var byApi = host.Services.GetServices<EndpointDataSource>().SelectMany(source => source.Endpoints).OfType<RouteEndpoint>()
            .Where(endpoint => endpoint.RoutePattern.RawText?.StartsWith("/api/v1/", StringComparison.Ordinal) is true)
            .SelectMany(endpoint => endpoint.Metadata.OfType<MethodInfo>().SelectMany(method => method.GetParameters()).Select(parameter => RequestOf(parameter.ParameterType)))
            .OfType<string>().ToHashSet(StringComparer.Ordinal);
        Assert.Contains("OpenDossier", byApi);

        Assert.Empty(
            from type in Pages()
            from property in type.GetProperties(BindingFlags.Instance | BindingFlags.NonPublic | BindingFlags.Public)
            where property.GetCustomAttribute<InjectAttribute>() is not null
            let request = RequestOf(property.PropertyType)
            where request is not null && !byApi.Contains(request) && !Elsewhere.ContainsKey(request)
            select $"{type.Name}: {request}");
    }

    // Accounts, rights and tokens are for people at a browser: a token must not be able to give itself more.
    private static IEnumerable<Type> Pages() => Composition.PageAssemblies.Append(typeof(Composition).Assembly)
        .Where(assembly => assembly != typeof(AccessModule).Assembly)
        .SelectMany(assembly => assembly.GetTypes()).Where(type => typeof(IComponent).IsAssignableFrom(type));

    private static string? RequestOf(Type type) =>
        type.IsGenericType && type.GetGenericTypeDefinition() == typeof(IHandle<,>) ? type.GetGenericArguments()[0].Name : null;
}
