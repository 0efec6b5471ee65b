namespace Samenspel.Data.Carrying;

/// <summary>What a carried dossier holds, written as <c>manifest.json</c>. Described in docs/dossier-file.md.</summary>
/// <param name="Format"><see cref="TheFormat"/>; another one is refused.</param>
/// <param name="Version">The product that wrote it.</param>
/// <param name="Dossier">The dossier's identity.</param>
/// <param name="Title">What the dossier was called.</param>
/// <param name="WrittenAt">UTC.</param>
/// <param name="Parts">Every other part of the file, by path.</param>
public sealed record CargoManifest(string Format, string Version, Guid Dossier, string Title, DateTimeOffset WrittenAt, IReadOnlyList<CargoPart> Parts)
{
    /// <summary>What the file says it is.</summary>
    public const string TheFormat = "samenspel-dossier-1";

    /// <summary>The name of the part with this in it.</summary>
    public const string Path = "manifest.json";

    /// <summary>The name of the part with the record, as it is downloaded as JSON.</summary>
    public const string RecordPath = "record.json";
}

/// <summary>One part of a carried dossier.</summary>
/// <param name="Path">Its name in the file.</param>
/// <param name="Bytes">Its length before it is packed.</param>
/// <param name="Sha256">Of the part before it is packed, in small hexadecimal digits.</param>
public sealed record CargoPart(string Path, long Bytes, string Sha256);
