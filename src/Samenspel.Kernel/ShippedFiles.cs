namespace Samenspel.Kernel;

/// <summary>Where the folders lie that come with the product: open data, content and examples.</summary>
/// <param name="Root">The folder that holds <c>data/</c>, <c>content/</c> and <c>examples/</c>.</param>
public sealed record ShippedFiles(string Root)
{
    public string Data => Path.Combine(Root, "data");

    public string Content => Path.Combine(Root, "content");

    public string Examples => Path.Combine(Root, "examples");
}
