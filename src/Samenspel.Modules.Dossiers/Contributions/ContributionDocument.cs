using System.Text.Json.Serialization;
using Samenspel.Modules.Dossiers.Sharing;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Dossiers.Contributions;

/// <summary>A contribution as the API gives it.</summary>
/// <param name="IsOwn">Of an organisation for which the asker has a role in the dossier.</param>
[ApiName("Bijdrage")]
internal sealed record ContributionDocument(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("tekst")] string Text,
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("vanEigenOrganisatie")] bool IsOwn,
    [property: JsonPropertyName("magWijzigen")] bool MayChange,
    [property: JsonPropertyName("gemaaktOp")] DateTimeOffset CreatedAt,
    [property: JsonPropertyName("gewijzigdOp")] DateTimeOffset ChangedAt,
    [property: JsonPropertyName("versie")] int Version,
    [property: JsonPropertyName("bestand")] FileDocument? File)
{
    public static ContributionDocument Of(ContributionView view) => new(
        view.Id,
        view.Title,
        view.Text,
        view.Organisation,
        view.IsOwn,
        view.MayChange,
        view.CreatedAt,
        view.ChangedAt,
        view.Version,
        view.File is var (name, size) ? new FileDocument(name, size) : null);
}

/// <summary>The file of a contribution; itself it is below <c>/bestand</c>.</summary>
/// <param name="Size">In bytes.</param>
[ApiName("Bestandsgegevens")]
internal sealed record FileDocument([property: JsonPropertyName("naam")] string Name, [property: JsonPropertyName("aantalBytes")] long Size);

/// <summary>A contribution in a list.</summary>
/// <param name="Circle">The widest circle that it is shared with; null while it is private.</param>
[ApiName("BijdrageInLijst")]
internal sealed record ContributionItem(
    [property: JsonPropertyName("id")] Guid Id,
    [property: JsonPropertyName("titel")] string Title,
    [property: JsonPropertyName("organisatie")] string Organisation,
    [property: JsonPropertyName("vanEigenOrganisatie")] bool IsOwn,
    [property: JsonPropertyName("gedeeldMet"), ApiWords(CircleWord.Participants, CircleWord.Organisations, CircleWord.Everybody)] string? Circle,
    [property: JsonPropertyName("heeftBestand")] bool HasFile,
    [property: JsonPropertyName("gewijzigdOp")] DateTimeOffset ChangedAt)
{
    public static ContributionItem Of(ContributionRow row) =>
        new(row.Id, row.Title, row.Organisation, row.IsOwn, row.Circle is { } circle ? CircleWord.Of(circle) : null, row.HasFile, row.ChangedAt);
}

/// <summary>What is sent to add a contribution; its file is sent after it.</summary>
/// <param name="Organisation">May be left out by who has a role for one.</param>
[ApiName("NieuweBijdrage")]
internal sealed record NewContributionBody(
    [property: JsonPropertyName("titel")] string? Title,
    [property: JsonPropertyName("tekst")] string? Text,
    [property: JsonPropertyName("organisatieId")] Guid? Organisation);

/// <summary>What is sent to change a contribution: all of it but the file.</summary>
[ApiName("BijdrageWijziging")]
internal sealed record ContributionBody([property: JsonPropertyName("titel")] string? Title, [property: JsonPropertyName("tekst")] string? Text);
