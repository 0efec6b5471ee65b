using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using Microsoft.EntityFrameworkCore;

namespace Samenspel.Web.Tests.Access.Matrix;

/// <summary>A fingerprint of every table but the record, sessions, mail and what says when something was last seen or used.</summary>
internal static class TableState
{
    private static readonly string[] Moving = ["audit_", "access_session", "access_attempt", "access_view", "__EF", "sqlite_"];

    public static Task<Dictionary<string, string>> ReadAsync(SamenspelHost host) => host.UseAsync(async db =>
    {
        var states = new Dictionary<string, string>(StringComparer.Ordinal);
        var tables = db.Model.GetEntityTypes().Where(type => !type.IsOwned()).Select(type => (Type: type, Name: type.GetSchemaQualifiedTableName()))
            .Where(table => table.Name is not null && !Moving.Any(start => table.Name.StartsWith(start, StringComparison.Ordinal)))
            .DistinctBy(table => table.Name).ToList();
        foreach (var (type, name) in tables)
        {
            var columns = string.Join(", ", type.GetProperties().Select(property => property.GetColumnName()).Where(column => column != "last_used_at").Select(column => $"\"{column}\""));
            states[name!] = await HashAsync(db, $"SELECT {columns} FROM \"{name}\"");
        }

        return states;
    });

    private static async Task<string> HashAsync(DbContext db, string sql)
    {
        await db.Database.OpenConnectionAsync();
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = sql;
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<string>();
        while (await reader.ReadAsync())
        {
            var values = new object[reader.FieldCount];
            reader.GetValues(values);
            rows.Add(string.Join('|', values.Select(value => Convert.ToString(value, CultureInfo.InvariantCulture))));
        }

        rows.Sort(StringComparer.Ordinal);
        return Convert.ToHexString(SHA256.HashData(Encoding.UTF8.GetBytes(string.Join('\n', rows))));
    }
}
