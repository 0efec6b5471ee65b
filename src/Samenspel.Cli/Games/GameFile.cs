using Samenspel.Engine.CostSharing.Forms;

namespace Samenspel.Cli.Games;

/// <summary>A game as read from a file: docs/api/game.schema.json.</summary>
/// <param name="Game">The game; line i is player i.</param>
/// <param name="Players">A name a line, each once.</param>
/// <param name="Title">What it is about.</param>
/// <param name="TitleNl">The same in Dutch.</param>
/// <param name="Source">Where the numbers come from.</param>
/// <param name="Remark">What a reader must know about the numbers.</param>
internal sealed record GameFile(Game Game, IReadOnlyList<string> Players, string? Title, string? TitleNl, string? Source, string? Remark);
