using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Forms;

/// <summary>What number a field takes. What is wrong is named: empty, no number, too many decimals, too small (negative) or too large.</summary>
/// <param name="Least">The smallest number allowed.</param>
/// <param name="Most">The largest.</param>
/// <param name="Decimals">How many decimals; 0 for whole numbers.</param>
/// <param name="Example">A number that a user would enter here.</param>
public sealed record NumberRule(decimal Least, decimal Most, int Decimals, decimal Example)
{
    /// <param name="text">What was typed.</param>
    /// <param name="label">The field's label, for the message.</param>
    /// <param name="field">The field's name in the form.</param>
    public Outcome<decimal> Read(string? text, string label, string field)
    {
        var (code, message) = (NumberInput.Read(text), Decimals) switch
        {
            (null, _) when string.IsNullOrWhiteSpace(text) => ("form.required", FormTexts.Required),
            (null, 0) => ("form.whole-number-expected", Phrase.With(FormTexts.WholeNumberExpected, Show.Trimmed(Example))),
            (null, _) => ("form.number-expected", Phrase.With(FormTexts.NumberExpected, Show.Trimmed(Example, Decimals))),
            ({ } number, _) when number < Least => ("form.number-too-small", Phrase.With(FormTexts.NumberTooSmall, Show.Trimmed(Least, Decimals))),
            ({ } number, _) when number > Most => ("form.number-too-large", Phrase.With(FormTexts.NumberTooLarge, Show.Trimmed(Most, Decimals))),
            ({ } number, 0) when number != decimal.Truncate(number) =>
                ("form.whole-number-expected", Phrase.With(FormTexts.WholeNumberExpected, Show.Trimmed(Example))),
            ({ } number, _) when number != decimal.Round(number, Decimals) => ("form.too-many-decimals", Phrase.With(FormTexts.TooManyDecimals, Decimals)),
            _ => ("", ""),
        };
        return code.Length == 0 ? NumberInput.Read(text)!.Value : FieldRule.Refuse(code, label, message, field);
    }
}
