using Samenspel.Kernel;
using Samenspel.WebKit.Numbers;
using Samenspel.WebKit.Texts;

namespace Samenspel.WebKit.Forms;

/// <summary>Reads the date of a field and names what is wrong: empty, or not a date.</summary>
public static class DateRule
{
    /// <param name="text">What was typed.</param>
    /// <param name="label">The field's label, for the message.</param>
    /// <param name="field">The field's name in the form.</param>
    /// <param name="example">A date that a user would enter here.</param>
    public static Outcome<DateOnly> Read(string? text, string label, string field, DateOnly example) => DateInput.Read(text) switch
    {
        { } date => date,
        null when string.IsNullOrWhiteSpace(text) => FieldRule.Refuse("form.required", label, FormTexts.Required, field),
        null => FieldRule.Refuse("form.date-expected", label, Phrase.With(FormTexts.DateExpected, Show.Date(example)), field),
    };
}
