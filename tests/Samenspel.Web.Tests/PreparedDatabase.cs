namespace Samenspel.Web.Tests;

/// <summary>
/// A database after a first start, made once for all sites of the tests: reading the open data again for each of them took most of their time. First starts have tests of
/// their own, with the real program.
/// </summary>
internal static class PreparedDatabase
{
    private const string File = "samenspel.db";

    private static readonly Lazy<(string Folder, string Database)> Prepared = new(Prepare);

    public static void CopyTo(string folder, string database)
    {
        var prepared = Prepared.Value;
        if (SamenspelHost.PostgreSql is null)
        {
            System.IO.File.Copy(Path.Combine(prepared.Folder, File), Path.Combine(folder, File));
            return;
        }

        SamenspelHost.CreateDatabase(database, prepared.Database);
    }

    private static (string Folder, string Database) Prepare()
    {
        var site = new SamenspelHost { StartsPrepared = false, KeepsDatabase = true };
        _ = site.Server;
        Task.Run(async () => await site.DisposeAsync()).GetAwaiter().GetResult();
        Npgsql.NpgsqlConnection.ClearAllPools();
        AppDomain.CurrentDomain.ProcessExit += (_, _) => Remove(site);
        return (site.Folder, site.Database);
    }

    private static void Remove(SamenspelHost site)
    {
        Directory.Delete(site.Folder, recursive: true);
        if (SamenspelHost.PostgreSql is not null)
        {
            SamenspelHost.Command($"DROP DATABASE {site.Database}");
        }
    }
}
