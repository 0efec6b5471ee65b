using Microsoft.Data.Sqlite;
using Samenspel.Kernel;

namespace Samenspel.Web.StartUp;

/// <summary>
/// Demonstration mode: the switch <c>--demo</c> or the setting <c>Demo</c>. It has a folder of its own below the site's, with an embedded database whatever
/// database is set, so that it never touches the site's own.
/// </summary>
internal static class Demonstration
{
    public const string Setting = "Demo";

    private const string Switch = "--demo";
    private const string FolderName = "demo";

    /// <summary>A switch without a value would take the next argument for one.</summary>
    public static string[] Spell(string[] args) =>
    [
        .. args.Select((argument, position) =>
            string.Equals(argument, Switch, StringComparison.OrdinalIgnoreCase) && !bool.TryParse(args.ElementAtOrDefault(position + 1), out _)
                ? $"--{Setting}=true"
                : argument),
    ];

    /// <exception cref="UnusableSetupException">The setting is neither true nor false.</exception>
    public static bool IsOn(IConfiguration configuration) => configuration[Setting] switch
    {
        null or "" => false,
        var text when bool.TryParse(text, out var isOn) => isOn,
        var text => throw new UnusableSetupException($"{Setting} is '{text}'; it must be true or false."),
    };

    public static string Folder(string storage) => Path.Combine(storage, FolderName);

    public static string Database(WebApplicationBuilder builder) => new SqliteConnectionStringBuilder
    {
        DataSource = Path.Combine(SiteSetup.Folder(builder), "samenspel.db"),
    }.ConnectionString;
}
