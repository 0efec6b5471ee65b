using Microsoft.EntityFrameworkCore;

namespace Samenspel.Data.Backups;

/// <summary>Migrations by name: the same change has another moment in front of it for each database.</summary>
internal static class MigrationNames
{
    public static string Of(string id) => id[(id.IndexOf('_', StringComparison.Ordinal) + 1)..];

    public static IReadOnlyList<string> Known(SamenspelDb db) => [.. db.Database.GetMigrations().Select(Of)];

    /// <summary>The first name that this product does not know.</summary>
    public static string? FirstUnknown(SamenspelDb db, IEnumerable<string> names) => names.Except(Known(db), StringComparer.Ordinal).FirstOrDefault();

    public static string IdOf(SamenspelDb db, string name) => db.Database.GetMigrations().Single(id => string.Equals(Of(id), name, StringComparison.Ordinal));
}
