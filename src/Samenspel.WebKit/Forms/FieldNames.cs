namespace Samenspel.WebKit.Forms;

/// <summary>The ids that belong to a field: the error summary links to the field, the field refers to its help and its error.</summary>
public static class FieldNames
{
    /// <summary>Field names hold brackets and dots for rows (<c>Rows[2].Fte</c>); an id may not need escaping in a link.</summary>
    public static string Id(string field)
    {
        ArgumentNullException.ThrowIfNull(field);
        return "f-" + new string([.. field.Select(c => char.IsAsciiLetterOrDigit(c) ? c : '-')]);
    }

    /// <returns>The value of <c>aria-describedby</c>, or null when there is nothing to refer to.</returns>
    public static string? DescribedBy(string field, bool help, bool error)
    {
        var ids = (help, error) switch
        {
            (true, true) => $"{Id(field)}-d {Id(field)}-e",
            (true, false) => $"{Id(field)}-d",
            (false, true) => $"{Id(field)}-e",
            _ => null,
        };
        return ids;
    }
}
