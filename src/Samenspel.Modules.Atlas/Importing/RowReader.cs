using System.Globalization;
using Samenspel.Modules.Atlas.Domain;

namespace Samenspel.Modules.Atlas.Importing;

/// <summary>
/// Reads the values of one row by column name. A value that is wrong is noted as a fault and read as nothing, so that
/// the rest of the row is looked at as well; whoever asks sees with <see cref="Faulty"/> that the row cannot be used.
/// </summary>
internal sealed class RowReader(ColumnMap columns, FaultList faults, KnownKeys known, TextPool pool)
{
    private const int LongestText = 2000;
    private static readonly string[] DutchDates = ["d-M-yyyy", "d/M/yyyy"];

    private CsvRow _row = new(0, []);

    public KnownKeys Known => known;

    public int Line => _row.Line;

    public bool Faulty => faults.HasLine(_row.Line);

    public void MoveTo(CsvRow row) => _row = row;

    public string? OptionalText(string column)
    {
        var value = columns.ValueOf(_row, column);
        if (value.Length == 0)
        {
            return null;
        }

        if (value.Length > LongestText)
        {
            Fault(column, value[..40] + "…", "too-long", Number(LongestText));
        }
        else if (value.Contains('\uFFFD', StringComparison.Ordinal) || value.Any(letter => char.IsControl(letter) && letter is not ('\n' or '\r' or '\t')))
        {
            Fault(column, value, "damaged-text");
        }

        return pool.Share(value);
    }

    public string Text(string column)
    {
        var value = OptionalText(column);
        if (value is null)
        {
            Fault(column, null, "missing-value");
        }

        return value ?? "";
    }

    /// <summary>A municipality code that the atlas knows.</summary>
    public string Code(string column) => OptionalCode(column) ?? Missing(column);

    public string? OptionalCode(string column)
    {
        var value = OptionalText(column);
        if (value is not null && CheckCodeForm(column, value) && !known.Codes.Contains(value))
        {
            Fault(column, value, "unknown-code");
        }

        return value;
    }

    /// <summary>A municipality code that need not be known yet.</summary>
    public string NewCode(string column)
    {
        var value = Text(column);
        if (value.Length > 0)
        {
            CheckCodeForm(column, value);
        }

        return value;
    }

    /// <summary>The id of something that must be in <paramref name="ids"/>; empty is allowed only for an optional one.</summary>
    public string? Reference(string column, IReadOnlySet<string> ids, string fault, bool optional = false)
    {
        var value = optional ? OptionalText(column) : Text(column);
        if (!string.IsNullOrEmpty(value) && !ids.Contains(value))
        {
            Fault(column, value, fault);
        }

        return value;
    }

    public long Whole(string column, long smallest, long largest) => OptionalWhole(column, smallest, largest) ?? MissingNumber(column);

    public long? OptionalWhole(string column, long smallest, long largest)
    {
        var value = OptionalText(column);
        if (value is null)
        {
            return null;
        }

        if (!long.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var number))
        {
            Fault(column, value, "not-a-whole-number");
            return 0;
        }

        CheckRange(column, value, number, smallest, largest);
        return number;
    }

    public decimal Decimal(string column, decimal smallest, decimal largest) =>
        OptionalDecimal(column, smallest, largest) ?? MissingNumber(column);

    /// <summary>A point before the decimals; in a file with semicolons, which Dutch Excel writes, a comma as well.</summary>
    public decimal? OptionalDecimal(string column, decimal smallest, decimal largest)
    {
        var value = OptionalText(column);
        if (value is null)
        {
            return null;
        }

        var text = columns.IsDutch && !value.Contains('.', StringComparison.Ordinal) ? value.Replace(',', '.') : value;
        const NumberStyles styles = NumberStyles.AllowLeadingSign | NumberStyles.AllowDecimalPoint;
        if (!decimal.TryParse(text, styles, CultureInfo.InvariantCulture, out var number))
        {
            Fault(column, value, "not-a-number");
            return 0;
        }

        CheckRange(column, value, number, smallest, largest);
        return number;
    }

    public DateOnly Date(string column)
    {
        var date = OptionalDate(column);
        if (date is null && columns.ValueOf(_row, column).Length == 0)
        {
            Missing(column);
        }

        return date ?? default;
    }

    /// <summary>yyyy-mm-dd; in a file with semicolons, which Dutch Excel writes, dd-mm-yyyy as well.</summary>
    public DateOnly? OptionalDate(string column)
    {
        var value = OptionalText(column);
        if (value is null)
        {
            return null;
        }

        if (DateOnly.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
            || (columns.IsDutch && DateOnly.TryParseExact(value, DutchDates, CultureInfo.InvariantCulture, DateTimeStyles.None, out date)))
        {
            return date;
        }

        Fault(column, value, "not-a-date");
        return null;
    }

    /// <summary>A date, or a year where the source gives no more than that.</summary>
    public string? OptionalYearOrDate(string column)
    {
        var value = OptionalText(column);
        return value is null || PartialDate.TryParse(value, out _)
            ? value
            : OptionalDate(column)?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
    }

    public bool Flag(string column)
    {
        var value = Text(column);
        if (value is not ("0" or "1" or ""))
        {
            Fault(column, value, "not-a-flag");
        }

        return value == "1";
    }

    /// <summary>One of the names of <typeparamref name="T"/>, written as in <c>across_water</c>.</summary>
    public T OneOf<T>(string column)
        where T : struct, Enum
    {
        var value = Text(column);
        if (EnumWords<T>.Words.TryGetValue(value, out var found))
        {
            return found;
        }

        if (value.Length > 0)
        {
            Fault(column, value, "not-one-of", string.Join(", ", EnumWords<T>.Words.Keys));
        }

        return default;
    }

    public void Fault(string? column, string? value, string code, params string[] arguments) =>
        faults.AddRow(_row.Line, column is null ? null : columns.SpellingOf(column), value, code, arguments);

    private static string Number(decimal number) => number.ToString(CultureInfo.InvariantCulture);

    private bool CheckCodeForm(string column, string value)
    {
        var right = value.Length == 6 && value.StartsWith("GM", StringComparison.Ordinal) && value.AsSpan(2).IndexOfAnyExceptInRange('0', '9') < 0;
        if (!right)
        {
            Fault(column, value, "not-a-code");
        }

        return right;
    }

    private void CheckRange(string column, string value, decimal number, decimal smallest, decimal largest)
    {
        if (number < smallest || number > largest)
        {
            Fault(column, value, "out-of-range", Number(smallest), Number(largest));
        }
    }

    private string Missing(string column)
    {
        Fault(column, null, "missing-value");
        return "";
    }

    private long MissingNumber(string column)
    {
        Missing(column);
        return 0;
    }
}
