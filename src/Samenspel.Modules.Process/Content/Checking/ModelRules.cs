using Samenspel.Modules.Process.Content.Reading;
using Samenspel.Modules.Process.Texts;

namespace Samenspel.Modules.Process.Content.Checking;

/// <summary>A model's phases, gates and lock, and what maps one model to another or adds to it.</summary>
internal static class ModelRules
{
    public static void Check(ContentIndex index, FaultList faults)
    {
        foreach (var file in index.Of("process-model"))
        {
            CheckPhases(file, faults);
            CheckGates(file, faults);
            CheckLock(file, faults);
        }

        foreach (var file in index.Of("process-mapping"))
        {
            CheckMapping(index, file, faults);
        }

        foreach (var file in index.Of("process-addition"))
        {
            CheckAddition(index, file, faults);
        }
    }

    /// <summary>The ids of a model's phases, in order.</summary>
    public static List<string> Phases(ContentFile model) => [.. model.Root.List("phases").Select(phase => phase.At("id").Text)];

    private static void CheckPhases(ContentFile file, FaultList faults)
    {
        foreach (var (index, phase) in file.Root.List("phases").Index())
        {
            if (phase.At("number").Number is { } number && number != index + 1)
            {
                faults.Add(file, phase.At("number"), "phase-order", CheckTexts.PhaseOrder, CheckTexts.PhaseOrder_Mend, number, index + 1);
            }
        }
    }

    private static void CheckGates(ContentFile file, FaultList faults)
    {
        var phases = Phases(file);
        foreach (var gate in file.Root.List("gates"))
        {
            var known = CheckPhase(file, gate.At("after"), phases, faults) & CheckPhase(file, gate.At("before"), phases, faults);
            if (known && phases.IndexOf(gate.At("before").Text) <= phases.IndexOf(gate.At("after").Text))
            {
                faults.Add(file, gate.At("before"), "gate-order", CheckTexts.GateOrder, CheckTexts.GateOrder_Mend, gate.At("before").Text, gate.At("after").Text);
            }
        }
    }

    private static void CheckLock(ContentFile file, FaultList faults)
    {
        var phaseLock = file.Root.At("lock");
        var gate = file.Root.List("gates").FirstOrDefault(each => each.At("gate").Text == phaseLock.At("gate").Text);
        var known = CheckPhase(file, phaseLock.At("closes"), Phases(file), faults);
        if (phaseLock.At("gate").Text.Length > 0 && !gate.IsObject)
        {
            faults.Add(file, phaseLock.At("gate"), "lock-without-gate", CheckTexts.LockWithoutGate, CheckTexts.LockWithoutGate_Mend, phaseLock.At("gate").Text);
        }
        else if (known && gate.At("before").Text is { Length: > 0 } opened && opened != phaseLock.At("closes").Text)
        {
            faults.Add(file, phaseLock.At("closes"), "lock-elsewhere", CheckTexts.LockElsewhere, CheckTexts.LockElsewhere_Mend, phaseLock.At("closes").Text, opened);
        }
    }

    private static void CheckMapping(ContentIndex index, ContentFile file, FaultList faults)
    {
        foreach (var side in new[] { "left", "right" })
        {
            var named = file.Root.At(side);
            if (named.At("version").Number is not { } version || named.At("model").Text is not { Length: > 0 } reference)
            {
                continue;
            }

            if (index.Find(file, reference, version) is not { Format: "process-model" } model)
            {
                ReferenceRules.UnknownDocument(file, named, reference, version, faults);
                continue;
            }

            var phases = Phases(model);
            var mapped = file.Root.List("pairs").Select(pair => pair.At(side)).ToList();
            foreach (var phase in mapped)
            {
                CheckPhase(file, phase, phases, faults);
            }

            foreach (var phase in phases.Except(mapped.Select(phase => phase.Text), StringComparer.Ordinal))
            {
                faults.Add(file, file.Root.At("pairs"), "unmapped-phase", CheckTexts.UnmappedPhase, CheckTexts.UnmappedPhase_Mend, phase, reference);
            }
        }
    }

    private static void CheckAddition(ContentIndex index, ContentFile file, FaultList faults)
    {
        var target = file.Root.At("to");
        foreach (var version in target.List("versions").Where(version => version.Number is not null))
        {
            if (index.Find(file, target.At("model").Text, version.Number!.Value) is not { Format: "process-model" } model)
            {
                ReferenceRules.UnknownDocument(file, version, target.At("model").Text, version.Number.Value, faults);
                continue;
            }

            var phases = Phases(model);
            foreach (var phase in file.Root.List("phases"))
            {
                CheckPhase(file, phase.At("phase"), phases, faults);
            }
        }
    }

    private static bool CheckPhase(ContentFile file, Spot reference, List<string> phases, FaultList faults)
    {
        if (reference.Text.Length == 0)
        {
            return false;
        }

        var known = phases.Contains(reference.Text, StringComparer.Ordinal);
        if (!known)
        {
            ReferenceRules.Unknown(file, reference, ItemKinds.Phase, phases, faults);
        }

        return known;
    }
}
