namespace Samenspel.WebKit.Layout;

/// <summary>An entry of the main navigation; a module brings its own, and it appears when its pages exist.</summary>
/// <param name="Order">Its place, from left to right.</param>
/// <param name="Path">Where it leads, inside the site.</param>
/// <param name="Label">The word in the language of the page.</param>
/// <param name="Covers">Other paths below which this entry is the current one.</param>
public sealed record MenuItem(int Order, string Path, Func<string> Label, params IReadOnlyList<string> Covers)
{
    /// <summary>Only for whoever signed in.</summary>
    public bool IsForSignedIn { get; init; }

    /// <returns>Whether the page at <paramref name="path"/> belongs to this entry.</returns>
    public bool IsCurrent(string path) => Covers.Append(Path).Any(own =>
        string.Equals(path, own, StringComparison.OrdinalIgnoreCase) || path.StartsWith(own + "/", StringComparison.OrdinalIgnoreCase));
}
