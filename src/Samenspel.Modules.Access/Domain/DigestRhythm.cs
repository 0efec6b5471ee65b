namespace Samenspel.Modules.Access.Domain;

/// <summary>How often a person wants a digest.</summary>
internal enum DigestRhythm
{
    Never,

    /// <summary>From Monday to Friday.</summary>
    Daily,

    /// <summary>On one day of the week.</summary>
    Weekly,
}
