namespace Samenspel.Modules.Monitor.Contracts;

/// <summary>Why municipalities work together, as the monitor asks it.</summary>
public interface ISurveyMotives
{
    /// <summary>The motives of the newest version, in the order of the questions and the language of the page.</summary>
    IReadOnlyList<SurveyMotive> All { get; }
}

/// <summary>One motive.</summary>
/// <param name="Id">How files and the database know it.</param>
/// <param name="Name">What pages call it.</param>
public sealed record SurveyMotive(string Id, string Name);
