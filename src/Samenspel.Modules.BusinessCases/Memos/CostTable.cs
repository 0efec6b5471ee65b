using Samenspel.Engine.BusinessCases;
using Samenspel.Modules.BusinessCases.Reading;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Memos;

/// <summary>Today, the share of together and each alone, with how together differs from both.</summary>
internal static class CostTable
{
    public static MemoTable Of(StaffingComparison row, DossierParticipant who)
    {
        var most = new[] { row.Today?.Cents, row.Joint?.High.Cents, row.Alone?.Cents }.Max() ?? 0;
        return new(
            [CaseMemoTexts.Situation, CaseMemoTexts.Fte, CaseMemoTexts.PerYear, CaseMemoTexts.Bar, CaseMemoTexts.JointIs],
            [
                Row(CaseMemoTexts.Today, row.Today, MemoTone.Today, row.MoreThanToday),
                new(
                    Phrase.With(CaseMemoTexts.Joint, who.Name), row.Joint is { } joint ? Staff(joint.Low.Fte, joint.High.Fte) : CasePageTexts.Missing, CaseWords.Euro(row.Joint),
                    Share(row.Joint?.High.Cents), MemoTone.Joint, "", 0),
                Row(CaseMemoTexts.Alone, row.Alone, MemoTone.Alone, CaseWords.NegativeOrNone(row.LessThanAlone)),
            ]);

        MemoRow Row(string name, FteCost? cost, MemoTone tone, FteCostRange? more) => new(
            name, cost is null ? CasePageTexts.Missing : Staff(cost.Fte, cost.Fte), CaseWords.Euro(cost), Share(cost?.Cents), tone, Difference(more), more is null ? 0 : CaseWords.Sign(more));

        double? Share(long? cents) => cents is { } known && most > 0 ? Math.Clamp((double)known / most, 0, 1) : null;
    }

    private static string Staff(decimal low, decimal high) => low == high ? Show.Trimmed(low) : $"{Show.Trimmed(low)}–{Show.Trimmed(high)}";

    // From the smaller to the larger size, as everywhere; what can be either keeps its signs.
    internal static string Difference(FteCostRange? more)
    {
        if (more is null)
        {
            return CasePageTexts.Missing;
        }

        var (low, high) = (more.Low.Cents, more.High.Cents);
        return CaseWords.Sign(more) switch
        {
            1 => Phrase.With(CaseMemoTexts.Dearer, Show.EuroRange(low, high, CasePageTexts.To)),
            -1 => Phrase.With(CaseMemoTexts.Cheaper, Show.EuroRange(-high, -low, CasePageTexts.To)),
            _ => low == high ? CaseMemoTexts.Same : CaseWords.Difference(more),
        };
    }
}
