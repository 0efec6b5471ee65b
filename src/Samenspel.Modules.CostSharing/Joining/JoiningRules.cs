using Samenspel.Kernel;
using Samenspel.Modules.CostSharing.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.CostSharing.Joining;

/// <summary>What an investment must be, however it comes in.</summary>
internal static class JoiningRules
{
    private const int FirstYear = 1950;
    private const int LastYear = 2100;
    private const int WordsMaxLength = 120;

    public static NumberRule Amount { get; } = new(0.01m, 1_000_000_000, 2, 250_000);

    public static NumberRule Rest { get; } = new(0, 100, 1, 60);

    public static IEnumerable<Refusal> Year(int row, int year, string field) => year is >= FirstYear and <= LastYear
        ? []
        : [new(RefusalKind.Invalid, "cost-sharing.investment-year", Phrase.With(SharingTexts.Join_YearWanted, row + 1, $"{FirstYear}", $"{LastYear}"), field)];

    public static IEnumerable<Refusal> Words(int row, (string Text, string Field) name, (string Text, string Field) source)
    {
        foreach (var (text, field, label) in new[] { (name.Text, name.Field, SharingTexts.Join_Name), (source.Text, source.Field, SharingTexts.Join_Source) })
        {
            if (text.Length is 0 or > WordsMaxLength)
            {
                yield return new(RefusalKind.Invalid, "cost-sharing.investment-words", Phrase.With(SharingTexts.Join_WordsWanted, Phrase.With(label, row + 1), WordsMaxLength), field);
            }
        }
    }
}
