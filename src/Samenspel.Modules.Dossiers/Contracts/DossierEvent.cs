namespace Samenspel.Modules.Dossiers.Contracts;

/// <param name="On">Its day.</param>
/// <param name="What">In a few words, in the language of the page.</param>
/// <param name="Note">A further word; may be empty.</param>
/// <param name="Path">Where more is to be read, inside the site; null: nowhere.</param>
public sealed record DossierEvent(DateOnly On, string What, string Note = "", string? Path = null);
