using System.Globalization;

namespace Samenspel.Modules.Dossiers.Reading;

/// <summary>In which order dossiers are listed. Equal rows keep one order, so that no row is on two pages or on none.</summary>
internal sealed record DossierOrder(string Column, bool Descending)
{
    public const string Title = "titel";
    public const string ReferenceDate = "peildatum";
    public const string Participants = "deelnemers";
    public const string Inhabitants = "inwoners";
    public const string Changed = "gewijzigd";

    /// <summary>Reads <c>titel</c> or <c>-titel</c>; what is not a column is the latest change first.</summary>
    public static DossierOrder Read(string? text)
    {
        var column = text?.StartsWith('-') is true ? text[1..] : text;
        return column is Title or ReferenceDate or Participants or Inhabitants or Changed
            ? new(column, text!.StartsWith('-'))
            : new(Changed, Descending: true);
    }

    public IEnumerable<DossierRow> Sort(IEnumerable<DossierRow> rows)
    {
        var names = StringComparer.Create(CultureInfo.CurrentCulture, CompareOptions.IgnoreCase);
        var sorted = Column switch
        {
            Title => By(rows, row => row.Title, names),
            ReferenceDate => By(rows, row => row.ReferenceDate),
            Participants => By(rows, row => row.Participants),
            // Not known is neither much nor little: last in both directions.
            Inhabitants => By(rows.OrderBy(row => row.Inhabitants is null), row => row.Inhabitants ?? 0),
            _ => By(rows, row => row.ChangedAt),
        };
        return sorted.ThenBy(row => row.Title, names).ThenBy(row => row.Id.Value);
    }

    private IOrderedEnumerable<DossierRow> By<TKey>(IEnumerable<DossierRow> rows, Func<DossierRow, TKey> key, IComparer<TKey>? comparer = null) =>
        (rows as IOrderedEnumerable<DossierRow>, Descending) switch
        {
            ({ } ordered, true) => ordered.ThenByDescending(key, comparer),
            ({ } ordered, false) => ordered.ThenBy(key, comparer),
            (null, true) => rows.OrderByDescending(key, comparer),
            (null, false) => rows.OrderBy(key, comparer),
        };
}
