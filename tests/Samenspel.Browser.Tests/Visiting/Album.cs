namespace Samenspel.Browser.Tests.Visiting;

/// <summary>Where the photographs of the pages go: artifacts/screenshots, beside what the build made.</summary>
internal static class Album
{
    public static string Folder { get; } = Directory.CreateDirectory(Path.GetFullPath(Path.Combine(AppContext.BaseDirectory, "..", "..", "..", "screenshots"))).FullName;

    /// <summary>Whether ./test was asked for photographs.</summary>
    public static bool IsWanted { get; } = Environment.GetEnvironmentVariable("SAMENSPEL_PHOTOGRAPHS") == "true";

    /// <summary>A file name for an address: "/dossiers/nieuw" becomes "dossiers-nieuw".</summary>
    public static string NameOf(string template) =>
        string.Join('-', template.Split(['/', '{', '}', ':', '?'], StringSplitOptions.RemoveEmptyEntries)) is { Length: > 0 } name ? name.ToLowerInvariant() : "home";

    /// <summary>What a photograph of a page is called after when it is not a visitor's.</summary>
    public static string As(string? person) => person is null ? "" : $"-{person}";
}
