namespace Samenspel.WebKit.Sheets;

/// <summary>For whom a CSV file is.</summary>
public enum CsvForm
{
    /// <summary>Comma, point, ISO dates, no byte order mark.</summary>
    Machine,

    /// <summary>Semicolon, decimal comma and byte order mark, as Dutch Excel opens it.</summary>
    Excel,
}
