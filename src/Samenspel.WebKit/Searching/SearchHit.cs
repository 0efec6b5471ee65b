namespace Samenspel.WebKit.Searching;

/// <summary>Something the search box found.</summary>
/// <param name="Title">Its name.</param>
/// <param name="Subtitle">What it is, in the language of the page, and what tells it from others of that name.</param>
/// <param name="Path">Where it stands in the site.</param>
/// <param name="Score">How well it fits, from 0 to 1; hits of different modules are merged by it.</param>
public sealed record SearchHit(string Title, string Subtitle, string Path, double Score);
