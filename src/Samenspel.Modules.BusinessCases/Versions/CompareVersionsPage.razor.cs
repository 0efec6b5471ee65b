using Microsoft.AspNetCore.Components;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.Uncertainty.Versions;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Versions;

/// <summary>Two versions beside each other: what changed in the input, and what each change did.</summary>
public sealed partial class CompareVersionsPage
{
    private VersionList? _list;
    private CaseComparison? _comparison;
    private FormFaults _faults = FormFaults.None;
    private IReadOnlyList<string> _without = [];

    [Parameter]
    public Guid Id { get; set; }

    [SupplyParameterFromQuery(Name = VersionChoice.FromName)]
    private string? From { get; set; }

    [SupplyParameterFromQuery(Name = VersionChoice.ToName)]
    private string? To { get; set; }

    [CascadingParameter]
    private HttpContext Http { get; set; } = null!;

    protected override async Task OnInitializedAsync()
    {
        if (!(await Reader.HandleAsync(new ListVersions(new DossierId(Id)), Http.RequestAborted)).TryGet(out _list))
        {
            Navigation.NotFound();
            return;
        }

        var asked = From is not null || To is not null;
        From ??= VersionChoice.Of(_list.Rows is [var last, ..] ? last.Number : null);
        To ??= VersionChoice.Now;
        if (_list.Rows.Count == 0 && !asked)
        {
            return;
        }

        var outcome = await Handler.HandleAsync(new CompareVersions(new DossierId(Id), From, To), Http.RequestAborted);
        if (outcome.TryGet(out _comparison))
        {
            string[] both = [UncertainCaseResult.Today, UncertainCaseResult.Alone];
            _without = [.. both.Where(one => _comparison.Differences.All(difference => difference.Baseline != one))];
            return;
        }

        _faults = new FormFaults(outcome.Refusals);
        Http.Response.StatusCode = asked ? StatusCodes.Status422UnprocessableEntity : StatusCodes.Status200OK;
    }

    // The first variant is the one that the business case begins with.
    private string Lede() => _comparison is { Differences: [var first, ..] } known
        ? string.Join(' ', known.Differences.Where(one => one.Variant == first.Variant).Select(one => VersionWords.Difference(one, known.Labels)))
        : VersionTexts.Compare_Lede;

    private static List<Choice> Choices(VersionList list) =>
        [.. list.Rows.Select(row => new Choice(VersionChoice.Of(row.Number), Phrase.With(VersionTexts.Version_Named, row.Number, row.Title))), new(VersionChoice.Now, VersionTexts.Side_Now)];

    private static string Title(CaseComparison comparison, VersionDifference difference) => comparison.Differences.Select(one => one.Variant).Distinct().Count() > 1
        ? Phrase.With(VersionTexts.Compare_AgainstVariant, VersionWords.Baseline(difference.Baseline), comparison.Labels.Variant(difference.Variant))
        : Phrase.With(VersionTexts.Compare_Against, VersionWords.Baseline(difference.Baseline));
}
