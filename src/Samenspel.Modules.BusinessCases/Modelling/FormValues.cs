using System.Globalization;
using Microsoft.AspNetCore.Http;
using Samenspel.WebKit.Forms;
using Samenspel.WebKit.Numbers;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <summary>A form as typed: the text of every field by its name; a field that is not there is empty.</summary>
internal sealed class FormValues
{
    private readonly Dictionary<string, string> _values = new(StringComparer.Ordinal);

    public static FormValues Posted(IFormCollection form)
    {
        var values = new FormValues();
        foreach (var (name, text) in form)
        {
            values[name] = LineInput.Read(text.ToString());
        }

        return values;
    }

    public IEnumerable<string> Names => _values.Keys;

    public string this[string name]
    {
        get => _values.GetValueOrDefault(name) ?? "";
        set => _values[name] = value;
    }

    /// <summary>A number as the language of the page writes it.</summary>
    public void Number(string name, decimal? number) => this[name] = number is { } known ? Show.Trimmed(known, 6) : "";

    public void Word<TEnum>(string name, TEnum? word)
        where TEnum : struct, Enum => this[name] = word?.ToString() ?? "";

    public void Numbers(string name, IEnumerable<decimal> numbers) => this[name] = string.Join("; ", numbers.Select(number => Show.Trimmed(number, 6)));

    /// <summary>Which version of the model the form showed; none when that is no number.</summary>
    public int Version => int.TryParse(this["Version"], NumberStyles.None, CultureInfo.InvariantCulture, out var version) ? version : -1;
}
