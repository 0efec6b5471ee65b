using System.Text.Json;

namespace Samenspel.Cli.Games;

/// <summary>A player of a file: its name, and the element with its numbers where the form has them.</summary>
internal sealed record GamePlayer(string Name, JsonElement Element, string Field);
