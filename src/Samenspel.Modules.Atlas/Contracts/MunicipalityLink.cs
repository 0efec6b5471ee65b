namespace Samenspel.Modules.Atlas.Contracts;

/// <summary>Where another module goes on with a municipality, as a link on its page.</summary>
/// <param name="Order">Its place.</param>
/// <param name="Label">Its words, in the language of the page.</param>
/// <param name="Path">The address inside the site, by the code of a municipality of today.</param>
public sealed record MunicipalityLink(int Order, Func<string> Label, Func<string, string> Path);
