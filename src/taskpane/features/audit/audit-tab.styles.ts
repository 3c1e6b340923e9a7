export { useCardStyles as useAuditStyles } from '../card.styles';
