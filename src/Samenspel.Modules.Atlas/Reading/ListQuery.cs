using System.Globalization;
using Samenspel.Kernel;
using Samenspel.Modules.Atlas.Texts;

namespace Samenspel.Modules.Atlas.Reading;

/// <summary>Reads the filters of a list as they stand in an address and gathers what is wrong with them.</summary>
internal sealed class ListQuery
{
    public List<Refusal> Refusals { get; } = [];

    public T? OneOf<T>(string? value, string field)
        where T : struct, Enum
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        foreach (var option in Enum.GetValues<T>())
        {
            if (string.Equals(option.ToString(), value.Trim(), StringComparison.OrdinalIgnoreCase))
            {
                return option;
            }
        }

        Refuse("atlas.unknown-choice", AtlasTexts.UnknownChoice, field, value, string.Join(", ", Enum.GetNames<T>()));
        return null;
    }

    public string? OneOf(string? value, IReadOnlyCollection<string> options, string field)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        var found = options.FirstOrDefault(option => string.Equals(option, value.Trim(), StringComparison.OrdinalIgnoreCase));
        if (found is null)
        {
            Refuse("atlas.unknown-choice", AtlasTexts.UnknownChoice, field, value, string.Join(", ", options.Take(20)));
        }

        return found;
    }

    public bool? YesOrNo(string? value, string field) => OneOf<YesNo>(value, field) is { } answer ? answer == YesNo.Yes : null;

    public DateOnly? Date(string? value, string field)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return null;
        }

        if (DateOnly.TryParseExact(value.Trim(), ["yyyy-MM-dd", "d-M-yyyy"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            return date;
        }

        Refuse("atlas.not-a-date", AtlasTexts.NotADate, field, value);
        return null;
    }

    /// <summary>The column to sort by, a minus before it for the other direction.</summary>
    public (T Column, bool Descending) Sort<T>(string? value, T standard, string field)
        where T : struct, Enum
    {
        var text = value?.Trim() ?? "";
        var descending = text.StartsWith('-');
        return (OneOf<T>(descending ? text[1..] : text, field) ?? standard, descending);
    }

    public int Whole(string? value, int standard, int smallest, int largest, string field)
    {
        if (string.IsNullOrWhiteSpace(value))
        {
            return standard;
        }

        if (int.TryParse(value.Trim(), NumberStyles.None, CultureInfo.InvariantCulture, out var number) && number >= smallest && number <= largest)
        {
            return number;
        }

        Refuse("atlas.out-of-range", AtlasTexts.OutOfRange, field, value, smallest, largest);
        return standard;
    }

    public string? Text(string? value, string field)
    {
        if (value?.Length > 200)
        {
            Refuse("atlas.text-too-long", AtlasTexts.TextTooLong, field, 200);
            return null;
        }

        return string.IsNullOrWhiteSpace(value) ? null : value.Trim();
    }

    private void Refuse(string code, string text, string field, params object[] values) =>
        Refusals.Add(new Refusal(RefusalKind.Invalid, code, string.Format(CultureInfo.CurrentCulture, text, values), field));
}
