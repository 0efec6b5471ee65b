namespace Samenspel.Modules.Access.Contracts;

/// <summary>One line of a digest: what, where and by when. It holds no figure and nobody's own words.</summary>
/// <param name="Topic">What it is about.</param>
/// <param name="Scope">The dossier.</param>
/// <param name="Title">What the dossier is called.</param>
/// <param name="What">In a few words, in the language of who reads it.</param>
/// <param name="By">The last day; null when there is none.</param>
/// <param name="Path">Where it is, inside the site.</param>
public sealed record DigestItem(DigestTopic Topic, Guid Scope, string Title, string What, DateOnly? By, string Path);
