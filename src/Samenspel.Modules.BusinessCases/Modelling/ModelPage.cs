using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Kernel;
using Samenspel.Modules.Access.Contracts;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Figures;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Layout;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>What the pages of a model share: reading it, the typed form, what is wrong with it and what somebody else kept meanwhile.</summary>
public abstract class ModelPage : ComponentBase
{
    /// <summary>Says in an address what was done.</summary>
    protected const string DoneName = "gedaan";

    /// <summary>The dossier.</summary>
    [Parameter]
    public Guid Id { get; set; }

    [Inject]
    private protected IHandle<ShowModel, ModelView> Reader { get; set; } = null!;

    [Inject]
    private protected NavigationManager Navigation { get; set; } = null!;

    [Inject]
    private protected SiteLinks Site { get; set; } = null!;

    [Inject]
    private protected ILastChanges LastChanges { get; set; } = null!;

    [CascadingParameter]
    private protected HttpContext Http { get; set; } = null!;

    private protected ModelView? View { get; private set; }

    private protected FormValues Values { get; set; } = new();

    private protected int Version { get; private set; }

    private protected FormFaults Faults { get; private set; } = FormFaults.None;

    private protected IReadOnlyList<VersionRow> Others { get; private set; } = [];

    private protected LastChange? Last { get; private set; }

    private protected DossierId Dossier => new(Id);

    private protected bool IsPost => HttpMethods.IsPost(Http.Request.Method);

    /// <summary>Whether this page only makes sense for who fills something in: an example is copied first.</summary>
    private protected virtual bool IsForm => true;

    /// <summary>The form as it is stored; null when what the address names is not there.</summary>
    private protected virtual FormValues? Stored(ModelView view) => new();

    /// <summary>What a field is called, for its refusals and for what differs.</summary>
    private protected virtual string LabelOf(string field) => field;

    /// <summary>What a field lets choose from; null when it is typed.</summary>
    private protected virtual IReadOnlyList<Choice>? ChoicesOf(string field) => field switch
    {
        _ when field.EndsWith("quality", StringComparison.Ordinal) => FormChoices.Qualities(),
        "illustrative" or "vatCompensable" => ModelChoices.YesNo(),
        _ => null,
    };

    private protected string V(string field) => Values[field];

    private protected string L(string field) => LabelOf(field);

    /// <summary>Crumbs of a page below the business case.</summary>
    private protected List<Crumb> Crumbs(params Crumb[] more) =>
    [
        new(CaseFormTexts.Dossiers, DossierPaths.List), new(View!.Dossier.Title, DossierPaths.Show(Dossier)), new(CasePageTexts.Heading, BusinessCasePaths.Show(Dossier)), .. more,
    ];

    protected override async Task OnInitializedAsync()
    {
        if (!await ReadAsync())
        {
            return;
        }

        Version = View!.Version;
        if (IsPost)
        {
            Values = FormValues.Posted(await Http.Request.ReadFormAsync(Http.RequestAborted));
            Version = Values.Version;
        }
    }

    /// <summary>After a change: on to the list, or the form again with everything that is wrong.</summary>
    /// <param name="outcome">Of the change.</param>
    /// <param name="path">Where to go when it was kept.</param>
    /// <param name="unreadable">Refusals that name their field already.</param>
    /// <param name="fieldOf">The field of the form for a path.</param>
    private protected async Task FinishAsync(Outcome<DossierId> outcome, string path, IReadOnlyList<Refusal> unreadable, Func<string, string> fieldOf)
    {
        if (outcome.TryGet(out _))
        {
            Navigation.NavigateTo(Site.To(path, (DoneName, "opgeslagen")));
            return;
        }

        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.NotFound))
        {
            Navigation.NotFound();
            return;
        }

        if (outcome.Refusals.Any(refusal => refusal.Kind == RefusalKind.Conflict))
        {
            await MeanwhileAsync();
        }

        Faults = new FormFaults([.. outcome.Refusals.Select(refusal => Labelled(refusal, unreadable, fieldOf)).DistinctBy(refusal => (refusal.Field, refusal.Field is null ? refusal.Message : ""))]);
        Http.Response.StatusCode = StatusCodes.Status422UnprocessableEntity;
    }

    private protected Task FinishAsync(Outcome<DossierId> outcome, string path, IReadOnlyList<Refusal>? unreadable = null) =>
        FinishAsync(outcome, path, unreadable ?? [], field => field);

    // The form comes back with the new version: saving again is then a choice made with both in sight.
    private async Task MeanwhileAsync()
    {
        if (!await ReadAsync())
        {
            return;
        }

        var theirs = Stored(View!) ?? new();
        Others = [.. theirs.Names.Union(Values.Names, StringComparer.Ordinal).Where(name => name[0] != '_' && name != nameof(Version))
            .Select(name => new VersionRow(LabelOf(name), Shown(name, Values[name]), Shown(name, theirs[name]))).Where(row => row.Differs)];
        Version = View!.Version;
        Last = await LastChanges.OfAsync(DossierStanding.NameOf(Dossier), Http.RequestAborted);
    }

    private async Task<bool> ReadAsync()
    {
        var outcome = await Reader.HandleAsync(new ShowModel(Dossier), Http.RequestAborted);
        if (!outcome.TryGet(out var view))
        {
            Navigation.NotFound();
            return false;
        }

        if (IsForm && view.Dossier.IsExample)
        {
            Navigation.NavigateTo(Site.To(DossierPaths.Copy(Dossier)));
            return false;
        }

        if (view.HasFigures && Stored(view) is { } stored)
        {
            (View, Values) = (view, IsPost ? Values : stored);
            return true;
        }

        if (view.HasFigures || IsForm)
        {
            Navigation.NotFound();
            return false;
        }

        View = view;
        return true;
    }

    private string Shown(string field, string value) => ChoicesOf(field) is { } choices ? FormChoices.Label(choices, value) : value;

    private Refusal Labelled(Refusal refusal, IReadOnlyList<Refusal> unreadable, Func<string, string> fieldOf)
    {
        if (refusal.Field is not { } path || unreadable.Contains(refusal))
        {
            return refusal;
        }

        var field = fieldOf(path);
        // The message for a file names what is missing as a file spells it.
        var message = refusal.Code.EndsWith(".missing", StringComparison.Ordinal) ? BusinessCaseTexts.Blank : refusal.Message;
        return refusal with { Field = field, Message = $"{LabelOf(field)}: {message}" };
    }
}
