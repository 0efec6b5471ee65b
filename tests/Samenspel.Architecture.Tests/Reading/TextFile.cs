using System.Xml.Linq;

namespace Samenspel.Architecture.Tests.Reading;

/// <summary>A resource file with its texts by key. The Dutch one has no language in its name.</summary>
internal sealed record TextFile(string Path, IReadOnlyDictionary<string, string> Texts)
{
    public bool IsEnglish => Path.EndsWith(".en.resx", StringComparison.Ordinal);

    public string EnglishPath => Path[..^".resx".Length] + ".en.resx";

    public static TextFile Read(string path) => Parse(path, Repository.Read(path));

    public static TextFile Parse(string path, string xml) => new(
        path,
        XDocument.Parse(xml).Root!.Elements("data").ToDictionary(
            data => data.Attribute("name")!.Value, data => data.Element("value")?.Value ?? "", StringComparer.Ordinal));
}
