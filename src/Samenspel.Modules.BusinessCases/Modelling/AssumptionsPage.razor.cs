using System.Globalization;
using Microsoft.AspNetCore.Components;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>Every assumption of the case under uncertainty with its value and where it comes from, and which lines move together.</summary>
public sealed partial class AssumptionsPage
{
    private const int MoreRows = 2;

    private IReadOnlyList<UncertaintyDefault> _all = [];
    private int _rows;

    /// <summary>What was done a moment ago.</summary>
    [SupplyParameterFromQuery(Name = DoneName)]
    public string? Done { get; set; }

    private protected override bool IsForm => false;

    private string Lede => View!.Model.Overrules.Count switch
    {
        0 => ModelTexts.Assumptions_None,
        1 => ModelTexts.Assumptions_One,
        var count => Phrase.With(ModelTexts.Assumptions_Many, count),
    };

    protected override async Task OnInitializedAsync()
    {
        await base.OnInitializedAsync();
        _all = UncertaintyDefaults.Shipped.With(View?.Model.Overrules ?? []).All;
        var filled = IsPost ? Enumerable.Range(0, ModelLimits.Groups).Count(i => V(Name(i, "name")).Length > 0) : View?.Model.Groups.Count ?? 0;
        _rows = Math.Min(ModelLimits.Groups, filled + MoreRows);
    }

    private protected override FormValues Stored(ModelView view)
    {
        var values = new FormValues();
        for (var i = 0; i < view.Model.Groups.Count; i++)
        {
            values[Name(i, "name")] = view.Model.Groups[i].Name;
            values.Number(Name(i, "strength"), view.Model.Groups[i].Strength);
        }

        return values;
    }

    private protected override string LabelOf(string field) =>
        field.EndsWith("name", StringComparison.Ordinal) ? ModelTexts.Group_Name : field.EndsWith("strength", StringComparison.Ordinal) ? ModelTexts.Group_Strength : field;

    private static string Name(int row, string name) => string.Create(CultureInfo.InvariantCulture, $"groups[{row}].{name}");

    private async Task KeepAsync()
    {
        var read = new ModelFormReading(Values, LabelOf);
        var rows = Enumerable.Range(0, ModelLimits.Groups + 1).Where(i => V(Name(i, "name")).Length + V(Name(i, "strength")).Length > 0).ToList();
        var groups = rows.Select(i => new CaseGroup(V(Name(i, "name")), read.Needed(Name(i, "strength"), 0.5m))).ToList();
        var outcome = await Handler.HandleAsync(new KeepGroups(Dossier, Version, groups, read.Unreadable), Http.RequestAborted);

        // Rows that were left empty are not in the list of which the check speaks.
        await FinishAsync(outcome, BusinessCasePaths.Assumptions(Dossier), read.Unreadable, path =>
        {
            var at = rows.FindIndex(i => path.StartsWith(string.Create(CultureInfo.InvariantCulture, $"groups[{rows.IndexOf(i)}]."), StringComparison.Ordinal));
            return at < 0 ? path : Name(rows[at], path[(path.IndexOf('.', StringComparison.Ordinal) + 1)..]);
        });
    }

    private static string LabelOf(UncertaintyDefault one) => one.Overrule is null
        ? CaseWords.In(UncertaintyDefaults.Shipped.Label)
        : Phrase.With(ModelTexts.Assumptions_Instead, ModelWords.Numbers(UncertaintyDefaults.Shipped.Of(one.Id)));

    private static string Reason(UncertaintyDefault one) => CaseWords.In(one.Overrule?.Reason ?? one.Reason);

    private static string Sources(UncertaintyDefault one) => one switch
    {
        { Overrule: { } own } => own.Source is { } source ? CaseWords.Source(source) : CaseTerms.Of(own.Quality),
        { Sources.Count: 0 } => ModelTexts.OwnJudgement,
        _ => string.Join("; ", one.Sources.Select(CaseWords.Source)),
    };

    private string Use(UncertaintyDefault one) => View!.Used is not { } used ? ModelTexts.Use_Unknown : used.Contains(one.Id) ? ModelTexts.Use_Yes : ModelTexts.Use_No;
}
