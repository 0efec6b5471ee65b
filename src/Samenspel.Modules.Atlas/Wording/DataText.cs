namespace Samenspel.Modules.Atlas.Wording;

/// <param name="Text">In the language of the page, or as the data has it.</param>
/// <param name="Language">Of a text that has no translation; null when it is the page's own.</param>
internal sealed record DataText(string Text, string? Language);
