using Microsoft.Data.Sqlite;
using Samenspel.Cli.Texts;
using Samenspel.Kernel;

namespace Samenspel.Cli.Databases;

/// <summary>
/// The storage folder for a command: the one that <c>--storage</c> names, else that of the site's settings in the environment
/// (<c>Storage__Folder</c>), else the folder in which the embedded database lies.
/// </summary>
internal static class StorageFolder
{
    /// <exception cref="UnusableSetupException">Nothing says where it is.</exception>
    public static string Of(string? storage, string? database)
    {
        var set = storage ?? Environment.GetEnvironmentVariable("Storage__Folder");
        if (!string.IsNullOrWhiteSpace(set))
        {
            return Path.GetFullPath(set);
        }

        var connection = database ?? Environment.GetEnvironmentVariable("ConnectionStrings__Samenspel");
        if (connection is null)
        {
            return Path.GetFullPath("storage");
        }

        if (connection.Contains("Host=", StringComparison.OrdinalIgnoreCase))
        {
            throw new UnusableSetupException(CliTexts.Storage_NotNamed);
        }

        var file = connection.Contains('=', StringComparison.Ordinal) ? new SqliteConnectionStringBuilder(connection).DataSource : connection;
        return Path.GetDirectoryName(Path.GetFullPath(file))!;
    }
}
