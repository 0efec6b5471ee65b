namespace Samenspel.Modules.Access.Contracts;

/// <summary>What a person does in one dossier, for one organisation. A higher role holds what the lower may.</summary>
public enum DossierRole
{
    /// <summary>Reads what is shared with the organisation and what it prepares itself.</summary>
    Reader,

    /// <summary>Records the decisions of the organisation.</summary>
    DecisionClerk,

    /// <summary>Changes figures and what the organisation prepares.</summary>
    Editor,

    /// <summary>Leads the dossier for the organisation: participants, people, sharing.</summary>
    Lead,
}
