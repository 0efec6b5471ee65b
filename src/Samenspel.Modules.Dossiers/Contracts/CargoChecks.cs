using Samenspel.Data.Carrying;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>What every module checks of the rows that it reads from a carried dossier.</summary>
public static class CargoChecks
{
    /// <summary>Notes the rows that belong to something else.</summary>
    /// <returns>The rows.</returns>
    /// <typeparam name="T">The entity.</typeparam>
    public static IReadOnlyList<T> RowsOf<T>(this CargoReader cargo, Func<T, bool> isOwn, Func<T, object> key)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(cargo);
        var rows = cargo.Rows<T>();
        foreach (var stranger in rows.Where(row => !isOwn(row)))
        {
            cargo.Fault(CargoRefusal.NotOfTheDossier(typeof(T).Name, key(stranger)));
        }

        return rows;
    }

    /// <summary>The same for rows that name their dossier.</summary>
    /// <returns>The rows.</returns>
    /// <typeparam name="T">The entity.</typeparam>
    public static IReadOnlyList<T> RowsOf<T>(this CargoReader cargo, Func<T, DossierId> dossier, Func<T, object>? key = null)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(cargo);
        return cargo.RowsOf(row => dossier(row).Value == cargo.Manifest.Dossier, key ?? (row => dossier(row).Value));
    }
}
