using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.Engine.CostSharing.Keys;
using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Domain;
using Samenspel.Modules.CostSharing.Keys;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Terms;

/// <summary>The form of goals, transition and settlement.</summary>
internal sealed class TermsForm
{
    public const string GrowthKey = "growth.key";
    public const string GrowthYears = "growth.years";
    public const string GrowthRise = "growth.rise";
    public const string GrowthFall = "growth.fall";
    public const string Reserve = "settlement.reserve";
    public const string Charge = "settlement.charge";
    public const string Review = "settlement.review";
    public const int ReviewMaxLength = 300;

    public static readonly NumberRule YearRule = new(1, TransitionPlan.MaxYears, 0, 4);
    public static readonly NumberRule RiseRule = new(0, 1000, 1, 10);
    public static readonly NumberRule PercentRule = new(0, 100, 1, 5);
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public string this[string name] => _values.GetValueOrDefault(name) ?? "";

    public static string GoalField(SharingGoal goal) => $"goal.{goal}";

    public static TermsForm Posted(IFormCollection form)
    {
        var posted = new TermsForm();
        foreach (var (name, text) in form)
        {
            posted._values[name] = LineInput.Read(text.ToString());
        }

        return posted;
    }

    public static TermsForm Of(TermsDocument document)
    {
        var form = new TermsForm();
        for (var place = 0; place < document.Goals.Count; place++)
        {
            form._values[GoalField(document.Goals[place])] = (place + 1).ToString(CultureInfo.InvariantCulture);
        }

        if (document.Growth is { } growth)
        {
            form._values[GrowthKey] = growth.Key;
            form._values[GrowthYears] = growth.Years.ToString(CultureInfo.InvariantCulture);
            form._values[GrowthRise] = growth.MaxRise is { } rise ? Show.Trimmed(rise, 1) : "";
            form._values[GrowthFall] = growth.MaxFall is { } fall ? Show.Trimmed(fall, 1) : "";
        }

        if (document.Settlement is { } settlement)
        {
            form._values[Reserve] = Show.Trimmed(settlement.ReservePercent, 1);
            form._values[Charge] = Show.Trimmed(settlement.ChargePercent, 1);
            form._values[Review] = settlement.Review;
        }

        return form;
    }

    /// <summary>The goals in their order; two with one place are told.</summary>
    public IReadOnlyList<SharingGoal> ReadGoals(List<Refusal> refusals)
    {
        var placed = new List<(int Place, SharingGoal Goal)>();
        foreach (var goal in Enum.GetValues<SharingGoal>())
        {
            if (this[GoalField(goal)] is not { Length: > 0 } word)
            {
                continue;
            }

            if (!int.TryParse(word, NumberStyles.None, CultureInfo.InvariantCulture, out var place) || place < 1 || place > Enum.GetValues<SharingGoal>().Length)
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.goal-place", SharingTexts.Goals_BadPlace, GoalField(goal)));
            }
            else if (placed.Exists(one => one.Place == place))
            {
                refusals.Add(new(RefusalKind.Invalid, "cost-sharing.goal-twice", Phrase.With(SharingTexts.Goals_Twice, place), GoalField(goal)));
            }
            else
            {
                placed.Add((place, goal));
            }
        }

        return [.. placed.OrderBy(one => one.Place).Select(one => one.Goal)];
    }

    public GrowthTerms? ReadGrowth(IReadOnlyList<SharingKey> known, List<Refusal> refusals)
    {
        if (new[] { GrowthKey, GrowthYears, GrowthRise, GrowthFall }.All(field => this[field].Length == 0))
        {
            return null;
        }

        if (known.All(key => key.Code != this[GrowthKey]))
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.growth-key", SharingTexts.Terms_KeyWanted, GrowthKey));
        }

        var years = Number(GrowthYears, SharingTexts.Growth_Years, YearRule, isRequired: true, refusals);
        var rise = Number(GrowthRise, SharingTexts.Growth_Cap, RiseRule, isRequired: false, refusals);
        var fall = Number(GrowthFall, SharingTexts.Growth_Floor, PercentRule, isRequired: false, refusals);
        return new(this[GrowthKey], (int)(years ?? 1), rise, fall);
    }

    public SettlementTerms? ReadSettlement(List<Refusal> refusals)
    {
        if (new[] { Reserve, Charge, Review }.All(field => this[field].Length == 0))
        {
            return null;
        }

        var reserve = Number(Reserve, SharingTexts.Terms_Reserve, PercentRule, isRequired: true, refusals);
        var charge = Number(Charge, SharingTexts.Terms_Charge, PercentRule, isRequired: true, refusals);
        if (this[Review].Length > ReviewMaxLength)
        {
            refusals.Add(new(RefusalKind.Invalid, "cost-sharing.review", Phrase.With(SharingTexts.Terms_ReviewTooLong, ReviewMaxLength), Review));
        }

        return new(reserve ?? 0, charge ?? 0, this[Review]);
    }

    private decimal? Number(string field, string label, NumberRule rule, bool isRequired, List<Refusal> refusals)
    {
        if (!isRequired && this[field].Length == 0)
        {
            return null;
        }

        var read = rule.Read(this[field], label, field);
        refusals.AddRange(read.Refusals);
        return read.TryGet(out var number) ? number : null;
    }
}
