using System.Globalization;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.Process.Contracts;

/// <summary>Where the process and the decisions of a dossier are, inside the site.</summary>
public static class ProcessPaths
{
    public static string Show(DossierId id) => $"{DossierPaths.Show(id)}/proces";

    public static string Begin(DossierId id) => $"{Show(id)}/beginnen";

    /// <summary>What a newer version of the content changes, and the move to it.</summary>
    public static string Renew(DossierId id) => $"{Show(id)}/inhoud";

    public static string NewTrack(DossierId id) => $"{Show(id)}/sporen/nieuw";

    public static string Track(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Show(id)}/sporen/{number}");

    public static string EndTrack(DossierId id, int number) => $"{Track(id, number)}/beeindigen";

    /// <summary>By which rule and by which dates a gate is decided.</summary>
    public static string Gate(DossierId id, int track, string gate) => $"{Track(id, track)}/poorten/{gate}";

    /// <summary>A phase of a track: its goal, questions, outputs and warnings.</summary>
    public static string Phase(DossierId id, int track, string phase) => string.Create(CultureInfo.InvariantCulture, $"{Show(id)}/{track}/{phase}");

    /// <summary>All questions of a track.</summary>
    public static string Questions(DossierId id, int track) => Phase(id, track, "vragen");

    /// <summary>The same as rows.</summary>
    public static string QuestionsFile(DossierId id, int track) => $"{Questions(id, track)}.csv";

    public static string Question(DossierId id, int track, string question) => $"{Questions(id, track)}/{question}";

    /// <summary>What shows that an output is there.</summary>
    public static string Output(DossierId id, int track, string output) => $"{Phase(id, track, "resultaten")}/{output}";

    /// <summary>Why a warning applies, and what the group said of it.</summary>
    public static string Warning(DossierId id, int track, string phase, string warning) => $"{Warnings(id, track, phase)}/{warning}";

    /// <summary>Which warnings of a phase apply, and which cannot be judged.</summary>
    public static string Warnings(DossierId id, int track, string phase) => $"{Phase(id, track, phase)}/waarschuwingen";

    public static string Decisions(DossierId id) => $"{DossierPaths.Show(id)}/besluiten";

    public static string Record(DossierId id) => $"{Decisions(id)}/vastleggen";

    public static string Decision(DossierId id, int number) => string.Create(CultureInfo.InvariantCulture, $"{Decisions(id)}/{number}");

    public static string Correct(DossierId id, int number) => $"{Decision(id, number)}/verbeteren";

    /// <summary>Adapt, leave or stop after a decision that is not a plain yes.</summary>
    public static string Choose(DossierId id, int number) => $"{Decision(id, number)}/keuze";

    /// <summary>What is sealed of a decision, byte for byte.</summary>
    public static string Document(DossierId id, int number) => $"{Decision(id, number)}/document.json";

    public static string Export(DossierId id) => $"{Decisions(id)}.csv";
}
