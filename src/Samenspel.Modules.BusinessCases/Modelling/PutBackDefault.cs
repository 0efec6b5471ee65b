using Samenspel.Kernel;
using Samenspel.Modules.BusinessCases.Contracts;
using Samenspel.Modules.BusinessCases.Texts;
using Samenspel.Modules.Dossiers.Contracts;

namespace Samenspel.Modules.BusinessCases.Modelling;

/// <param name="Id">The dossier.</param>
/// <param name="Version">The version of the model that was shown.</param>
/// <param name="Default">Which one.</param>
internal sealed record PutBackDefault(DossierId Id, int Version, DefaultId Default) : IWrite, IAboutDossier;

/// <summary>Takes the default again.</summary>
internal sealed class PutBackDefaultHandler(ModelKeeping keeping) : IHandle<PutBackDefault, DossierId>
{
    public Task<Outcome<DossierId>> HandleAsync(PutBackDefault request, CancellationToken cancellation) =>
        keeping.ChangeAsync(request.Id, request.Version, [], state => Change(state, request.Default), cancellation);

    private static Outcome<ModelChange> Change(ModelState state, DefaultId id) => state.Model.Overrules.All(one => one.Id != id)
        ? new Refusal(RefusalKind.NotFound, "business-case.not-overruled", ModelTexts.Default_NotOverruled)
        : new ModelChange(state with { Model = state.Model with { Overrules = [.. state.Model.Overrules.Where(one => one.Id != id)] } }, "$");
}
