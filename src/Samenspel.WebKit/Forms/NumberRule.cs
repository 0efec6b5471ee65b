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
        var number = NumberInput.Read(text);
        return number is null && !string.IsNullOrWhiteSpace(text)
            ? Decimals == 0
                ? FieldRule.Refuse("form.whole-number-expected", label, Phrase.With(FormTexts.WholeNumberExpected, Show.Trimmed(Example)), field)
                : FieldRule.Refuse("form.number-expected", label, Phrase.With(FormTexts.NumberExpected, Show.Trimmed(Example, Decimals)), field)
            : Of(number, label, field);
    }

    /// <summary>The same for what came as a number.</summary>
    public Outcome<decimal> Of(decimal? sent, string label, string field)
    {
        var (code, message) = (sent, Decimals) switch
        {
            (null, _) => ("form.required", FormTexts.Required),
            ({ } number, _) when number < Least => ("form.number-too-small", Phrase.With(FormTexts.NumberTooSmall, Show.Trimmed(Least, Decimals))),
            ({ } number, _) when number > Most => ("form.number-too-large", Phrase.With(FormTexts.NumberTooLarge, Show.Trimmed(Most, Decimals))),
            ({ } number, 0) when number != decimal.Truncate(number) =>
                ("form.whole-number-expected", Phrase.With(FormTexts.WholeNumberExpected, Show.Trimmed(Example))),
            ({ } number, _) when number != decimal.Round(number, Decimals) => ("form.too-many-decimals", Phrase.With(FormTexts.TooManyDecimals, Decimals)),
            _ => ("", ""),
        };
        return code.Length == 0 ? sent!.Value : FieldRule.Refuse(code, label, message, field);
    }
}
