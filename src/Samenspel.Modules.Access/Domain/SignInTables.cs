using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata.Builders;
using Samenspel.Kernel.Acting;

namespace Samenspel.Modules.Access.Domain;

/// <summary>What accounts are made, entered and recovered with.</summary>
internal static class SignInTables
{
    private const int HashLength = 64;
    private const int WordLength = 20;

    public static void Configure(ModelBuilder model)
    {
        model.Entity<Invitation>(ConfigureInvitation);
        model.Entity<OneTimeLink>(ConfigureLink);
        model.Entity<RecoveryRequest>(ConfigureRequest);
        model.Entity<AttemptCounter>(counter =>
        {
            counter.ToTable("access_attempt");
            counter.HasKey(c => c.Key);
            counter.Property(c => c.Key).HasMaxLength(AttemptCounter.KeyMaxLength).HasColumnName("key");
            counter.Property(c => c.Failures).HasColumnName("failures");
            counter.Property(c => c.At).HasColumnName("at");
            counter.Property(c => c.Until).HasColumnName("until");
        });
        model.Entity<RecoveryCode>(code =>
        {
            code.ToTable("access_recovery_code");
            code.Property(c => c.Id).HasColumnName("id");
            code.Property(c => c.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
            code.Property(c => c.Hash).HasMaxLength(HashLength).HasColumnName("hash");
            code.Property(c => c.UsedAt).IsConcurrencyToken().HasColumnName("used_at");
            code.HasIndex(c => c.Account);
        });
    }

    private static void ConfigureInvitation(EntityTypeBuilder<Invitation> invitation)
    {
        invitation.ToTable("access_invitation");
        invitation.Property(i => i.Id).HasColumnName("id");
        invitation.Property(i => i.TokenHash).HasMaxLength(HashLength).HasColumnName("token_hash");
        invitation.Property(i => i.Email).HasMaxLength(Account.EmailMaxLength).HasColumnName("email");
        invitation.Property(i => i.Organisation).HasConversion(id => id!.Value.Value, value => new OrganisationId(value)).HasColumnName("organisation_id");
        invitation.Property(i => i.OrganisationRole).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("organisation_role");
        invitation.Property(i => i.Scope).HasColumnName("scope_id");
        invitation.Property(i => i.DossierRole).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("dossier_role");
        invitation.Property(i => i.Until).HasColumnName("until");
        invitation.Property(i => i.InvitedBy).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("invited_by");
        invitation.Property(i => i.CreatedAt).HasColumnName("created_at");
        invitation.Property(i => i.ExpiresAt).HasColumnName("expires_at");
        invitation.Property(i => i.AcceptedAt).IsConcurrencyToken().HasColumnName("accepted_at");
        invitation.Property(i => i.AcceptedBy).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("accepted_by");
        invitation.Property(i => i.WithdrawnAt).IsConcurrencyToken().HasColumnName("withdrawn_at");
        invitation.HasIndex(i => i.TokenHash).IsUnique();
        invitation.HasIndex(i => i.Organisation);
        invitation.HasIndex(i => i.Scope);
    }

    private static void ConfigureLink(EntityTypeBuilder<OneTimeLink> link)
    {
        link.ToTable("access_link");
        link.Property(l => l.Id).HasColumnName("id");
        link.Property(l => l.Purpose).HasConversion<string>().HasMaxLength(WordLength).HasColumnName("purpose");
        link.Property(l => l.TokenHash).HasMaxLength(HashLength).HasColumnName("token_hash");
        link.Property(l => l.Account).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("account_id");
        link.Property(l => l.Email).HasMaxLength(Account.EmailMaxLength).HasColumnName("email");
        link.Property(l => l.CreatedAt).HasColumnName("created_at");
        link.Property(l => l.ExpiresAt).HasColumnName("expires_at");
        link.Property(l => l.UsedAt).IsConcurrencyToken().HasColumnName("used_at");
        link.HasIndex(l => l.TokenHash).IsUnique();
        link.HasIndex(l => l.Account);
    }

    private static void ConfigureRequest(EntityTypeBuilder<RecoveryRequest> request)
    {
        request.ToTable("access_recovery_request");
        request.Property(r => r.Id).HasColumnName("id");
        request.Property(r => r.Account).HasConversion(id => id.Value, value => new AccountId(value)).HasColumnName("account_id");
        request.Property(r => r.AskedAt).HasColumnName("asked_at");
        request.Property(r => r.ExpiresAt).HasColumnName("expires_at");
        request.Property(r => r.FirstApproval).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("first_approval_by");
        request.Property(r => r.FirstApprovalAt).HasColumnName("first_approval_at");
        request.Property(r => r.SecondApproval).HasConversion(id => id!.Value.Value, value => new AccountId(value)).HasColumnName("second_approval_by");
        request.Property(r => r.SecondApprovalAt).HasColumnName("second_approval_at");
        request.Property(r => r.RefusedAt).HasColumnName("refused_at");
        request.Property(r => r.Version).IsConcurrencyToken().HasColumnName("version");
        request.HasIndex(r => r.Account);
    }
}
