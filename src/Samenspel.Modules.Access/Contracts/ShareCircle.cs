namespace Samenspel.Modules.Access.Contracts;

/// <summary>With whom a thing is shared.</summary>
public enum ShareCircle
{
    /// <summary>Everybody who works for a participant of the dossier.</summary>
    Participants,

    /// <summary>Organisations that are named one by one.</summary>
    Organisations,

    /// <summary>Everybody, without an account.</summary>
    Public,
}
