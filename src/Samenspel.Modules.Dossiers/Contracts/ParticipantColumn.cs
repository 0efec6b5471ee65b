using Microsoft.AspNetCore.Components;

namespace Samenspel.Modules.Dossiers.Contracts;

/// <param name="Label">Its heading, in the language of the page.</param>
/// <param name="Cells">What it says of each participant; who is not in it gets an empty cell.</param>
/// <param name="Total">Below the column; null: nothing.</param>
/// <param name="IsNumber">Numbers stand at the right.</param>
public sealed record ParticipantColumn(string Label, IReadOnlyDictionary<ParticipantId, RenderFragment> Cells, string? Total = null, bool IsNumber = false);
