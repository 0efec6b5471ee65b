namespace Samenspel.Modules.Dossiers.Contracts;

/// <summary>Where a participant's number of inhabitants comes from.</summary>
public enum InhabitantsSource
{
    /// <summary>The atlas: CBS, on the atlas's own reference date.</summary>
    Atlas,

    /// <summary>Entered by a user.</summary>
    Entered,

    /// <summary>The report that an example is taken from.</summary>
    Report,

    /// <summary>Made up, for a municipality of the demonstration.</summary>
    Illustration,
}
