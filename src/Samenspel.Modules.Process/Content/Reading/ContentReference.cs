namespace Samenspel.Modules.Process.Content.Reading;

/// <summary>An id of the same publisher, or <c>publisher:id</c>.</summary>
internal static class ContentReference
{
    public static (string Publisher, string Id) Split(string reference, string publisher) => reference.IndexOf(':', StringComparison.Ordinal) is var colon and >= 0
        ? (reference[..colon], reference[(colon + 1)..])
        : (publisher, reference);
}
