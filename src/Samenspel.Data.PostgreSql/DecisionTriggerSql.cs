using Microsoft.EntityFrameworkCore.Migrations;

namespace Samenspel.Data.PostgreSql;

/// <summary>Decisions and choices can only grow. A migration that drops and makes one of these tables anew calls <see cref="Create"/> again at its end.</summary>
internal static class DecisionTriggerSql
{
    private static readonly string[] Kept = ["process_decision", "process_choice"];

    public static void Create(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE OR REPLACE FUNCTION decision_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'decisions only grow: %', TG_NAME USING ERRCODE = 'restrict_violation'; END $$;
            """);
        Drop(migration);
        foreach (var (name, table, moment) in All())
        {
            migration.Sql($"CREATE TRIGGER {name} {moment} EXECUTE FUNCTION decision_refuse();");
            migration.Sql($"ALTER TABLE {table} ENABLE ALWAYS TRIGGER {name};");
        }
    }

    public static void Drop(MigrationBuilder migration)
    {
        foreach (var (name, table, _) in All())
        {
            migration.Sql($"DROP TRIGGER IF EXISTS {name} ON {table};");
        }
    }

    private static IEnumerable<(string Name, string Table, string Moment)> All() =>
    [
        .. Kept.Select(table => ($"{table}_no_update", table, $"BEFORE UPDATE ON {table} FOR EACH ROW")),
        .. Kept.Select(table => ($"{table}_no_delete", table, $"BEFORE DELETE ON {table} FOR EACH ROW")),
        .. Kept.Select(table => ($"{table}_no_truncate", table, $"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT")),
    ];
}
