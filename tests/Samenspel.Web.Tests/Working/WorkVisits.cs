using System.Net;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Web.Tests.Access;
using Samenspel.Web.Tests.Running;

namespace Samenspel.Web.Tests.Working;

/// <summary>A dossier with people of two municipalities who answer its questions.</summary>
internal sealed record WorkVisits(string Path, HttpClient Lead, HttpClient Other, HttpClient Colleague, string Own, string Others)
{
    public const string Each = "explore.help";
    public const string Together = "research.scope";
    public const string How = "organise.legal-form";

    public string Track => $"{Path}/proces/1";

    public static async Task<WorkVisits> OpenAsync(SamenspelHost host)
    {
        var lead = host.Member();
        var path = new Uri(new Uri("http://localhost"), await lead.BegunAsync()).AbsolutePath;
        var other = await host.RoleAsync(path, "bram@papendrecht.test", "GM0590", DossierRole.Editor);
        var colleague = await host.RoleAsync(path, "carla@papendrecht.test", "GM0590", DossierRole.Reader);
        return new(path, lead, other, colleague, await lead.PartyAsync(path, "Dordrecht"), await lead.PartyAsync(path, "Papendrecht"));
    }

    public string Question(string id) => $"{Track}/vragen/{id}";

    public string Form(string id, string? participant = null) => $"{Question(id)}/antwoord{(participant is null ? "" : $"?deelnemer={participant}")}";

    /// <summary>Sends an answer and expects that it is kept.</summary>
    public async Task WriteAsync(HttpClient who, string id, string? participant, string text, bool share = false)
    {
        var answer = await who.SendFormAsync(Form(id, participant), share ? [("Text", text), ("Share", "true")] : [("Text", text)]);
        Assert.True(answer.StatusCode == HttpStatusCode.Redirect, $"{answer.StatusCode}: {string.Join("; ", (await SamenspelHost.ReadAsync(answer)).Faults())}");
    }

    public static async Task<string> RawAsync(HttpClient who, string path) => await (await who.GetAsync(path)).Content.ReadAsStringAsync();
}
