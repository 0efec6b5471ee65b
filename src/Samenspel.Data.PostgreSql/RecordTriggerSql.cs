using Microsoft.EntityFrameworkCore.Migrations;

namespace Samenspel.Data.PostgreSql;

/// <summary>The record can only grow. A migration that drops and makes one of these tables anew calls <see cref="Create"/> again at its end.</summary>
internal static class RecordTriggerSql
{
    private static readonly string[] Kept = ["audit_line", "audit_anchor"];
    private static readonly string[] Tables = [.. Kept, "audit_head"];

    public static void Create(MigrationBuilder migration)
    {
        migration.Sql(
            """
            CREATE OR REPLACE FUNCTION audit_refuse() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN RAISE EXCEPTION 'the record only grows: %', TG_NAME USING ERRCODE = 'restrict_violation'; END $$;
            """);
        migration.Sql(
            """
            CREATE OR REPLACE FUNCTION audit_head_grow() RETURNS trigger LANGUAGE plpgsql AS $$
            BEGIN
                IF NEW.chain = OLD.chain AND (
                    (NEW.number = OLD.number + 1 AND NEW.hash = OLD.hash)
                    OR (NEW.number = OLD.number AND EXISTS (
                        SELECT 1 FROM audit_line WHERE chain = OLD.chain AND number = OLD.number AND previous = OLD.hash AND hash = NEW.hash))
                    OR (NEW.number = OLD.number AND OLD.chain = 'anchor' AND EXISTS (
                        SELECT 1 FROM audit_anchor WHERE number = OLD.number AND previous = OLD.hash AND root = NEW.hash))) THEN
                    RETURN NEW;
                END IF;
                RAISE EXCEPTION 'the record only grows: %', TG_NAME USING ERRCODE = 'restrict_violation';
            END $$;
            """);
        Drop(migration);
        foreach (var (name, table, moment) in All())
        {
            migration.Sql($"CREATE TRIGGER {name} {moment} EXECUTE FUNCTION {(name == "audit_head_only_grows" ? "audit_head_grow" : "audit_refuse")}();");
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
        .. Tables.Select(table => ($"{table}_no_delete", table, $"BEFORE DELETE ON {table} FOR EACH ROW")),
        .. Tables.Select(table => ($"{table}_no_truncate", table, $"BEFORE TRUNCATE ON {table} FOR EACH STATEMENT")),
        ("audit_head_only_grows", "audit_head", "BEFORE UPDATE ON audit_head FOR EACH ROW"),
    ];
}
