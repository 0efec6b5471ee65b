using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Exchange;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Figures;

/// <summary>Reads typed numbers and words, and collects what cannot be read.</summary>
internal sealed class FiguresReading
{
    private const decimal ExampleInhabitants = 11_000;

    private readonly List<Refusal> _refusals = [];

    public IReadOnlyList<Refusal> Refusals => _refusals;

    public bool Has(string field) => _refusals.Exists(refusal => refusal.Field == field);

    /// <returns>Null when nothing is filled in or it is no number; the latter is refused.</returns>
    /// <param name="field">The field's name.</param>
    /// <param name="label">The field in words.</param>
    /// <param name="text">What was typed.</param>
    /// <param name="example">A number that a user would enter here; by itself one in fte.</param>
    public decimal? Number(string field, string label, string text, decimal example = 6.6m)
    {
        if (text.Length == 0)
        {
            return null;
        }

        var number = NumberInput.Read(text);
        if (number is null)
        {
            Refuse("not-a-number", field, Phrase.With(CaseFormTexts.NotANumber, label, text, Show.Trimmed(example)));
        }

        // Without zeros at the end, so that a message says what was typed.
        return number / 1.0000000000000000000000000000m;
    }

    /// <returns>Null when nothing is filled in or it is no whole number above zero.</returns>
    public long? Count(string field, string label, string text, long most)
    {
        var number = Number(field, label, text, ExampleInhabitants);
        if (number is null || (number == decimal.Truncate(number.Value) && number >= 1 && number <= most))
        {
            return (long?)number;
        }

        Refuse("bad-inhabitants", field, Phrase.With(CaseFormTexts.NotInhabitants, label, Show.Count(most)));
        return null;
    }

    /// <returns>The word, or null when nothing was chosen.</returns>
    /// <param name="field">The field's name.</param>
    /// <param name="label">The field in words.</param>
    /// <param name="text">What was sent.</param>
    /// <param name="choices">What the field offers.</param>
    public TEnum? Word<TEnum>(string field, string label, string text, IReadOnlyList<Choice> choices)
        where TEnum : struct, Enum
    {
        if (text.Length == 0)
        {
            return null;
        }

        if (Enum.GetValues<TEnum>().Where(known => known.ToString() == text).Cast<TEnum?>().FirstOrDefault() is { } word)
        {
            return word;
        }

        RefuseChoice("unknown-value", field, label, text, choices);
        return null;
    }

    public void RefuseChoice(string fault, string field, string label, string text, IReadOnlyList<Choice> choices) =>
        Refuse(fault, field, Phrase.With(CasePageTexts.NotAChoice, label, JsonPath.Short(text), string.Join(", ", choices.Select(choice => choice.Label))));

    /// <param name="fault">The last part of the public code.</param>
    /// <param name="field">The field's name; refused once.</param>
    /// <param name="message">What to do.</param>
    public void Refuse(string fault, string field, string message)
    {
        if (!Has(field))
        {
            _refusals.Add(new(RefusalKind.Invalid, $"business-case.{fault}", message, field));
        }
    }
}
