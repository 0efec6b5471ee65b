using Samenspel.Modules.BusinessCases.Contracts;

namespace Samenspel.Modules.Process.Content.Documents;

/// <summary>Where something stands.</summary>
/// <param name="Source">A reference to a publication.</param>
/// <param name="Place">A page, a heading or a number in it.</param>
internal sealed record Citation(string Source, LocalText? Place = null);
