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

    /// <summary>
    /// In demonstration mode, puts the demonstration's own in the place of the settings that say where things are kept and sent: nothing of the site is touched,
    /// nobody gets mail, and nobody signs in elsewhere.
    /// </summary>
    public static void Apply(IConfiguration configuration)
    {
        if (!IsOn(configuration))
        {
            return;
        }

        configuration["Storage:Folder"] = Path.Combine(configuration["Storage:Folder"] ?? "storage", FolderName);
        configuration["Database:Provider"] = "Sqlite";
        configuration["ConnectionStrings:Samenspel"] = "";
        configuration["Mail:Smtp:Host"] = "";
        foreach (var (name, _) in configuration.GetSection("OpenId").AsEnumerable().Where(one => one.Value is not null).ToList())
        {
            configuration[name] = "";
        }
    }
}
