using System.Text.Json.Serialization;
using Samenspel.Modules.Dossiers.Domain;
using Samenspel.Modules.Dossiers.Reading;
using Samenspel.WebKit.Api;

namespace Samenspel.Modules.Dossiers.Closing;

/// <summary>How far a dossier is, as the API gives and takes it.</summary>
/// <param name="KeptUntil">Of the archive: until when it is kept at least.</param>
/// <param name="Ground">Of the archive: why until then.</param>
[ApiName("Dossierstatus")]
internal sealed record StateDocument(
    [property: JsonPropertyName("status"), ApiWords(StateDocument.Open, StateDocument.Closed, StateDocument.Archived)] string? State,
    [property: JsonPropertyName("bewaardTot")] DateOnly? KeptUntil,
    [property: JsonPropertyName("bewaargrond")] string? Ground)
{
    public const string Open = "open";
    public const string Closed = "gesloten";
    public const string Archived = "gearchiveerd";

    public static StateDocument Of(DossierView view) => new(Word(view.State), view.KeptUntil, view.KeepGround);

    public static string Word(DossierState state) => state switch
    {
        DossierState.Open => Open,
        DossierState.Closed => Closed,
        _ => Archived,
    };

    public static DossierState? Read(string? word) => word switch
    {
        Open => DossierState.Open,
        Closed => DossierState.Closed,
        Archived => DossierState.Archived,
        _ => null,
    };
}
